/* Names every control of a page in a way that is the same on every visit, and tells which of them are used. */
(function () {
  "use strict";

  const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  const REGIONS = [".strip", ".skip", ".rail", ".tabs", ".desk-filters", ".desk-preview", ".desk-table", ".case-head",
    ".topbar", ".figures-row", ".charts", ".filter-form", ".history", ".problem-links", ".lines", ".more-rows", ".bare-card", "main"];

  function plain(id) {
    return id.replace(/:\d+(?=:|$)/g, "");
  }

  function region(control) {
    return REGIONS.find((region) => control.closest(region)) || "page";
  }

  function address(link) {
    const url = new URL(link.href);
    return link.matches(".skip") ? "" : url.pathname.slice(1) + (url.hash ? "#" : "");
  }

  function name(control) {
    if (control.matches("a")) {
      return "link " + region(control) + " " + address(control);
    }
    if (control.matches("summary")) {
      const part = control.closest("[data-part], [data-menu], [data-gate], [data-duty]");
      const kind = part && Object.keys(part.dataset)[0];
      return "summary " + (!part ? region(control) : kind === "part" || kind === "menu" ? kind + " " + part.dataset[kind] : kind);
    }
    if (control.matches("button[id*=':rows-'], button[id*=':add-']")) {
      return "button " + plain(control.id).replace(/:(rows|add)-[^:]*/, ":$1");
    }
    if (control.id) {
      return control.tagName.toLowerCase() + " " + plain(control.id);
    }
    const form = control.form ? new URL(control.form.action).pathname.slice(1) : region(control);
    const choice = control.name === "login" ? "" : control.value;
    return control.tagName.toLowerCase() + " " + form + " " + control.name + " " + (control.type === "checkbox" ? "" : choice);
  }

  window.dojangShown = function () {
    return Array.from(document.querySelectorAll(CONTROLS))
      .filter((control) => !control.disabled && control.checkVisibility({visibilityProperty: true}))
      .map(name);
  };

  ["click", "input", "change"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      const control = event.target.closest && event.target.closest(CONTROLS);
      if (control) {
        console.debug("used " + name(control));
      }
    }, true);
  });
})();

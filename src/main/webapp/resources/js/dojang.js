/* The little that pages do by themselves: menus that close, words that are not lost, previews that follow the typing. */
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    document.querySelectorAll("details[data-menu][open]").forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") {
      return;
    }
    document.querySelectorAll("details[data-menu][open]").forEach(function (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  /* A form marked data-guard warns before its words are lost. Words that are on their way are not lost; an answer that
     leaves the page as it is brings the mark back, unless it says that they are saved. */
  let unsaved = false;
  let sent = false;
  let leaving = false;
  let waiting = 0;
  jQuery(document).on("pfAjaxSend", function () {
    sent = sent || unsaved;
    unsaved = false;
  }).on("pfAjaxComplete", function (event, xhr) {
    const way = /<redirect url="([^"]*)"/.exec(xhr.responseText || "");
    if (way) {
      leave(way[1]);
    }
    unsaved = unsaved || (sent && !way);
    sent = false;
  });
  window.addEventListener("beforeunload", function (event) {
    if (unsaved) {
      event.preventDefault();
    }
  });

  /* Where the page is left, nothing more is asked of it; an accepted act has taken its words along. */
  function leave(way) {
    leaving = true;
    clearTimeout(waiting);
    PrimeFaces.ajax.Queue.abortAll();
    if (!/\/(login|expired|trouble)\.xhtml/.test(way)) {
      forget();
    }
  }

  /* What is typed into a form marked data-guard is also kept in this tab, for this person and this page, until it is
     saved: when the session ends in the meantime, it is there again after the next sign-in. */
  const PREFIX = "dojang:";
  function shelf() {
    const person = document.documentElement.dataset.person;
    const query = new URLSearchParams(location.search);
    const about = ["case", "change", "edit"].map((name) => query.get(name) || "").join(":").replace(/:+$/, "");
    return person ? PREFIX + person + location.pathname + ":" + about : "";
  }

  function kept() {
    return JSON.parse(sessionStorage.getItem(shelf()) || "{}");
  }

  function keep(field) {
    if (field.name && shelf() && field.type !== "hidden" && field.type !== "file" && field.type !== "password") {
      const words = kept();
      words[field.name] = field.type === "checkbox" ? field.checked : field.value;
      sessionStorage.setItem(shelf(), JSON.stringify(words));
    }
  }

  function forget() {
    sessionStorage.removeItem(shelf());
  }

  function typed(form, on) {
    form.toggleAttribute("data-typed", on);
    unsaved = on;
  }

  document.addEventListener("input", function (event) {
    const form = event.target.closest("[data-guard]");
    if (form) {
      typed(form, true);
      keep(event.target);
    }
  });

  /* Rows that come, move and go are not saved yet either. */
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-changes]")) {
      typed(event.target.closest("[data-guard]"), true);
    }
  });

  function putBack(name, value) {
    const fields = Array.from(document.getElementsByName(name));
    fields.forEach(function (field) {
      if (field.type === "checkbox") {
        field.checked = value;
      } else if (field.type === "radio") {
        field.checked = field.value === value;
      } else {
        field.value = value;
      }
      if (field.closest("details")) {
        field.closest("details").open = true;
      }
    });
    return fields[0];
  }

  /* Words whose row is not there any more are shown beside the form. */
  function offerBack() {
    const sheet = document.getElementById("typed-back");
    const words = sheet && shelf() ? Object.entries(kept()) : [];
    words.forEach(function (entry) {
      const field = putBack(entry[0], entry[1]);
      if (field) {
        typed(field.closest("[data-guard]"), true);
      } else if (String(entry[1]).trim() && typeof entry[1] === "string") {
        const line = document.createElement("li");
        line.textContent = entry[1];
        sheet.querySelector("ul").append(line);
      }
    });
    if (sheet) {
      sheet.hidden = words.length === 0;
    }
  }
  offerBack();

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-forget]")) {
      unsaved = false;
      forget();
      location.reload();
    }
  });

  /* Who signs out leaves nothing behind in this tab. */
  document.addEventListener("submit", function (event) {
    if (event.target.matches("[data-leaves]")) {
      Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => sessionStorage.removeItem(key));
    }
  });

  /* A form marked data-live asks for its preview again when a field has been left. */
  document.addEventListener("change", function (event) {
    if (event.target.closest("[data-live]") && window.dojangRefresh && !leaving) {
      clearTimeout(waiting);
      waiting = setTimeout(window.dojangRefresh, 500);
    }
  });
  /* The buttons below the form bring the preview themselves; one that came after them would close what was just opened. */
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-live] .save-bar button")) {
      clearTimeout(waiting);
    }
  });

  /* A chosen file is attached at once. */
  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-attach]") && event.target.files.length) {
      window.dojangAttach();
    }
  });

  /* Long words are counted as the server counts them, by code points with line ends of two, and never cut: whoever pastes too much sees how much,
     and shortens it. */
  const NEARLY = 0.8;
  document.addEventListener("input", function (event) {
    const area = event.target;
    const most = Number(area.dataset.most);
    if (!most) {
      return;
    }
    const field = area.closest(".field");
    const length = Array.from(area.value.replace(/\n/g, "\r\n")).length;
    const over = length > most;
    const count = field.querySelector(".count");
    const figures = length.toLocaleString() + " / " + most.toLocaleString();
    count.textContent = length > most * NEARLY ? figures + (over ? " · " + area.dataset.tooLong : "") : "";
    count.classList.toggle("wrong", over);
    field.classList.toggle("is-wrong", over);
    area.setAttribute("aria-invalid", String(over));
  });

  /* More rows come below those that are there: the place, the ticks and the preview stay, and the next key goes on at the
     first new row. Whatever hinders that, the link leads to the same list. */
  function extend(list, longer, row) {
    const ticked = Array.from(list.querySelectorAll("input:checked"), (tick) => tick.value);
    list.replaceWith(longer);
    longer.querySelectorAll("input[type='checkbox']").forEach((tick) => { tick.checked = ticked.includes(tick.value); });
    Array.from(longer.querySelectorAll(row + " input, " + row + " a")).find((field) => field.offsetParent).focus();
  }

  document.addEventListener("click", function (event) {
    const more = event.target.closest("a[data-more]");
    if (!more || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const list = more.closest("[data-list]");
    fetch(more.href).then((answer) => answer.ok && !answer.redirected ? answer.text() : "").then(function (text) {
      const page = new DOMParser().parseFromString(text, "text/html");
      const longer = page.querySelector("[data-list='" + list.dataset.list + "']");
      if (!longer || !longer.querySelector(more.hash)) {
        throw new Error("no longer list");
      }
      extend(list, longer, more.hash);
      history.replaceState(null, "", more.href.replace(/#.*$/, ""));
    }).catch(function () {
      location.assign(more.href);
    });
  });

  /* The jump to the decision steps aside when the decision is in sight. */
  let watch = null;
  function watchDecision() {
    const jump = document.querySelector(".jump");
    const target = document.getElementById("decision");
    if (watch) {
      watch.disconnect();
    }
    if (jump && target) {
      watch = new IntersectionObserver(function (sights) {
        jump.toggleAttribute("data-near", sights[0].isIntersecting);
      });
      watch.observe(target);
    }
  }
  watchDecision();
  jQuery(document).on("pfAjaxComplete", watchDecision);

  /* Fields that an answer leaves alone, so that what is being typed stays, are told what was said about them. */
  jQuery(document).on("pfAjaxComplete", function () {
    document.querySelectorAll("[data-facet]").forEach(function (field) {
      const wrong = field.querySelector(".wrong") !== null;
      field.querySelectorAll("input, select").forEach((control) => control.setAttribute("aria-invalid", wrong));
    });
  });

  /* Who has sent a form that is wrong goes on at its first wrong field. A button is disabled while it waits and loses the
     focus, unless the answer comes before the browser has noticed. */
  jQuery(document).on("pfAjaxComplete", function () {
    const from = document.activeElement;
    const sent = from === document.body ? document : from.matches("button") && from.form;
    const wrong = sent && sent.querySelector("[aria-invalid='true']");
    if (wrong) {
      wrong.focus();
    }
  });

  /* What a reader has opened stays open when the answer comes again, also when it comes before the browser tells of it. */
  const opened = new Set();
  document.addEventListener("click", function (event) {
    const summary = event.target.closest("details[data-kept] > summary");
    if (summary) {
      opened[summary.parentElement.open ? "delete" : "add"](summary.parentElement.dataset.part);
    }
  });
  jQuery(document).on("pfAjaxComplete", function () {
    opened.forEach(function (part) {
      document.querySelectorAll("details[data-kept][data-part='" + part + "']").forEach((again) => again.setAttribute("open", ""));
    });
  });

  window.dojang = {
    saved: function (answer) {
      if (answer && answer.saved) {
        document.querySelectorAll("[data-typed]").forEach((form) => typed(form, false));
        sent = false;
        forget();
      }
    }
  };
})();

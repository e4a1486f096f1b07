/* The little that pages do by themselves: menus that close, and a warning before unsaved words are left behind. */
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
  jQuery(document).on("pfAjaxSend", function () {
    sent = sent || unsaved;
    unsaved = false;
  }).on("pfAjaxComplete", function (event, xhr) {
    const leaves = (xhr.responseText || "").includes("<redirect");
    unsaved = unsaved || (sent && !leaves);
    sent = false;
  });
  document.addEventListener("input", function (event) {
    if (event.target.closest("[data-guard]")) {
      unsaved = true;
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (unsaved) {
      event.preventDefault();
    }
  });

  /* A form marked data-live asks for its preview again when a field has been left. */
  let waiting = 0;
  document.addEventListener("change", function (event) {
    if (event.target.closest("[data-live]") && window.dojangRefresh) {
      clearTimeout(waiting);
      waiting = setTimeout(window.dojangRefresh, 500);
    }
  });

  /* A chosen file is attached at once. */
  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-attach]") && event.target.files.length) {
      window.dojangAttach();
    }
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

  window.dojang = {
    saved: function (answer) {
      if (answer && answer.saved) {
        unsaved = false;
        sent = false;
      }
    }
  };
})();

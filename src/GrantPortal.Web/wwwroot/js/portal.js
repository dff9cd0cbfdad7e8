// Small comforts. Every page works without this file.
"use strict";

// A form is sent once: while the answer is on its way, a second press does nothing and the button says that it is busy.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") {
    return;
  }
  if (form.dataset.sent !== undefined) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "";
  event.submitter?.setAttribute("aria-busy", "true");
});

// The page may come back from the browser's memory, with the form ready to be sent again.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
    });
  }
});

// Figures are grouped, also those that Designsystemet counts: 3 800 tegn igjen.
new MutationObserver((changes) => changes.forEach(({ target }) => {
  const grouped = target.dataset.label?.replace(/\d{4,}/g, (figure) => Number(figure).toLocaleString("nb-NO"));
  if (grouped !== target.dataset.label) {
    target.dataset.label = grouped;
  }
})).observe(document.body, { attributeFilter: ["data-label"], subtree: true });

// What went wrong is the first thing to be read.
document.getElementById("avvist")?.focus();

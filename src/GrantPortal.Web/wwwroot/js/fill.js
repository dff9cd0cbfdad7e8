// Filling in: sums while typing, saving while typing, and the choice when two have written in the same field. The page saves by its buttons without this file.
"use strict";

(() => {
  const form = document.querySelector("form[data-fill]");
  if (!form) {
    return;
  }

  const pause = 1200;
  const again = 15000;
  const at = (name) => form.querySelector(`[data-${name}]`);
  const field = (name) => form.elements.namedItem(name);
  const group = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, "\u00a0");

  // The same reading of whole numbers as the server's: blank is null, what cannot be read is NaN.
  const digits = "(\\d+|[1-9]\\d{0,2}(?:[ \\u00a0\\u202f]\\d{3})+|[1-9]\\d{0,2}(?:\\.\\d{3})+)";
  const ore = "(?:,-|,\\u2013|,00)?";
  const space = "[ \\u00a0\\u202f]*";
  const patterns = { kroner: new RegExp(`^(?:kr\\.?${space}${digits}${ore}|${digits}${ore}(?:${space}kr\\.?)?)$`, "i"), count: new RegExp(`^${digits}$`) };
  const read = (input) => {
    const text = input.value.trim();
    if (text === "") {
      return null;
    }
    const match = patterns[input.dataset.kind].exec(text);
    return match ? Number((match[1] ?? match[2]).replace(/\D/g, "")) : NaN;
  };

  // A table where a column is the sum already has none across.
  const show = (output, text) => {
    if (output) {
      output.value = text;
    }
  };

  const sum = (table) => {
    const columns = new Map();
    let total = 0;
    let leftOut = false;
    table.querySelectorAll("tr[data-row]").forEach((row) => {
      const cells = [...row.querySelectorAll("input[data-column]")].map((input) => [input, read(input)]);
      const output = row.querySelector("[data-row-sum]");
      const faulty = cells.some(([, figure]) => Number.isNaN(figure));
      output?.parentElement.classList.toggle("tp-empty", faulty);
      if (faulty) {
        leftOut = true;
        show(output, form.dataset.missing);
        return;
      }
      const money = cells.filter(([input, figure]) => input.dataset.kind === "kroner" && figure !== null);
      const line = money.reduce((all, [, figure]) => all + figure, 0);
      show(output, money.length > 0 ? group(line) : "");
      total += line;
      cells.forEach(([input, figure]) => columns.set(input.dataset.column, (columns.get(input.dataset.column) ?? 0) + (figure ?? 0)));
    });
    table.querySelectorAll("[data-column-sum]").forEach((output) => { output.value = group(columns.get(output.dataset.columnSum) ?? 0); });
    show(table.querySelector("[data-total]"), group(total));
    const label = table.querySelector("[data-sum-label]");
    label.textContent = leftOut ? label.dataset.some : label.dataset.all;
  };

  const put = (name, value) => {
    [...form.elements].filter((input) => input.name === name && input.type !== "hidden" && input.type !== "file").forEach((input) => {
      if (input.type === "radio" || input.type === "checkbox") {
        input.checked = value.split(",").includes(input.value) || (value === "ja" && input.value === "true");
      } else {
        input.value = value;
      }
    });
  };

  // What a colleague wrote in a field that nobody has touched here is shown, so that the next save does not put the old back.
  // A field that was touched while the answer was on its way keeps the old revision, and the server asks which is to stand.
  const freshen = (values, sent) => {
    const now = new FormData(form);
    const touched = Object.keys(values).filter((name) => now.getAll(name).join() !== sent.getAll(name).join());
    Object.entries(values).filter(([name]) => !touched.includes(name)).forEach(([name, value]) => put(name, value));
    return touched.length === 0;
  };

  // A fault stands under its field, or in a row under its line, and leaves when it is mended. The field that is being written in is left alone.
  const mark = (input, message) => {
    const id = `${input.id}-feil`;
    let note = document.getElementById(id);
    if (!message) {
      note?.remove();
      input.removeAttribute("aria-invalid");
      if (input.getAttribute("aria-describedby")?.includes(id)) {
        input.setAttribute("aria-describedby", input.getAttribute("aria-describedby").replace(id, "").trim());
      }
      const row = input.closest("tr");
      const below = row?.nextElementSibling;
      if (below?.classList.contains("tp-message") && !below.querySelector("p")) {
        below.remove();
        row.classList.remove("tp-invalid");
      }
      return;
    }
    if (!note) {
      note = document.createElement("p");
      note.className = "ds-validation-message";
      note.id = id;
      const row = input.closest("tr");
      if (row) {
        let below = row.nextElementSibling;
        if (!below?.classList.contains("tp-message")) {
          below = document.createElement("tr");
          below.className = "tp-message";
          below.setAttribute("role", "row");
          const cell = below.appendChild(document.createElement("td"));
          cell.setAttribute("role", "cell");
          cell.colSpan = row.cells.length;
          row.after(below);
          row.classList.add("tp-invalid");
        }
        below.cells[0].append(note);
      } else {
        note.dataset.field = "validation";
        (input.closest(".ds-field-affixes") ?? input).after(note);
      }
    }
    const label = input.closest("td")?.dataset.label;
    note.textContent = label ? `${label}: ${message}` : message;
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", [...new Set([...(input.getAttribute("aria-describedby") ?? "").split(" "), id])].join(" ").trim());
  };

  const showErrors = (errors) => {
    form.querySelectorAll("[aria-invalid]").forEach((input) => {
      if (!(input.name in errors)) {
        mark(input, null);
      }
    });
    Object.entries(errors).forEach(([name, message]) => {
      const found = field(name);
      const input = found instanceof RadioNodeList ? found[0] : found;
      if (input && input !== document.activeElement) {
        mark(input, message);
      }
    });
  };

  const showConflicts = (conflicts) => {
    conflicts.forEach((conflict) => {
      put(conflict.field, conflict.theirsTyped);
      form.querySelector(`[data-conflict="${CSS.escape(conflict.field)}"]`)?.remove();
      const panel = form.querySelector("[data-conflict-template]").content.firstElementChild.cloneNode(true);
      panel.dataset.conflict = conflict.field;
      panel.querySelector("[data-label]").textContent = conflict.label;
      panel.querySelector("[data-mine-shown]").textContent = conflict.mineShown;
      panel.querySelector("[data-theirs-shown]").textContent = conflict.theirsShown;
      panel.querySelector("[data-who]").textContent = conflict.who;
      const mine = panel.querySelector("[data-mine]");
      mine.name = `min:${conflict.field}`;
      mine.value = conflict.mine ?? "";
      panel.querySelectorAll("[type=radio]").forEach((radio) => {
        radio.name = `valg:${conflict.field}`;
        radio.id = `${conflict.field}-${radio.value}`.replaceAll(".", "_");
        radio.parentElement.querySelector("label").htmlFor = radio.id;
      });
      form.querySelector("[data-conflicts]").append(panel);
    });
  };

  const showSections = (sections) => sections.forEach((section) => {
    const link = document.querySelector(`[data-section="${section.key}"]`);
    if (link) {
      link.dataset.state = section.mark;
      link.querySelector("small").textContent = section.words;
    }
  });

  let timer = 0;
  let changed = false;
  let saving = null;

  const save = async () => {
    window.clearTimeout(timer);
    changed = false;
    const body = new FormData(form);
    [...body.entries()].filter(([, value]) => value instanceof File).forEach(([name]) => body.delete(name));
    try {
      const response = await fetch(form.dataset.fill, { method: "POST", body, headers: { Accept: "application/json" }, redirect: "error" });
      const answer = await response.json();
      if (answer.refusal) {
        at("saved").textContent = answer.refusal;
        return;
      }
      if (freshen(answer.values, body)) {
        form.elements.namedItem("revisjon").value = answer.revision;
      }
      at("saved").textContent = answer.when;
      at("colleague").textContent = answer.colleague;
      showErrors(answer.errors);
      showConflicts(answer.conflicts);
      showSections(answer.sections);
      form.querySelectorAll("table[data-lines]:not([data-lines=''])").forEach(sum);
    } catch {
      at("saved").textContent = form.dataset.failed;
      changed = true;
      later(again);
    }
  };

  const start = () => {
    // One save at a time: the next one states the revision that this one is answered.
    saving ??= save().finally(() => { saving = null; });
    return saving;
  };

  const later = (wait) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => (saving ? later(200) : start()), wait);
  };

  const undecided = () => form.querySelector("[data-conflict]:not(template *)") !== null;

  form.addEventListener("input", (event) => {
    const table = event.target.closest("table[data-lines]:not([data-lines=''])");
    if (table) {
      sum(table);
    }
    if (event.target.type === "file" || event.target.name.includes(":")) {
      return;
    }
    changed = true;
    if (!undecided()) {
      later(pause);
    }
  });

  form.addEventListener("change", (event) => {
    if (changed && event.target.type !== "file" && !undecided()) {
      later(150);
    }
  });

  // A button waits for the save that is on its way, so that the page never meets its own words as somebody else's.
  form.addEventListener("submit", (event) => {
    window.clearTimeout(timer);
    if (saving) {
      event.preventDefault();
      event.stopImmediatePropagation();
      const button = event.submitter;
      saving.then(() => form.requestSubmit(button));
      return;
    }
    changed = false;
  });

  window.addEventListener("beforeunload", (event) => {
    if (changed) {
      event.preventDefault();
    }
  });
})();

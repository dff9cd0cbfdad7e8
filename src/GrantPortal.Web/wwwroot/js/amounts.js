// The sum of the amounts on a page, and what is left of the frame, while they are typed. The server counts again.
"use strict";

const amounts = document.querySelector("form[data-amounts]");
const figure = (text) => Number(text.replace(/[\s\u00a0\u202f.]/g, "")) || 0;
const grouped = (number) => (number < 0 ? "\u2212" : "") + String(Math.abs(number)).replace(/\B(?=(\d{3})+(?!\d))/g, "\u00a0");

if (amounts) {
  const left = document.querySelector("[data-frame-left]");
  const own = document.querySelector("[data-case-sum]");
  const fixed = figure(amounts.querySelector("[data-amounts-sum]")?.textContent ?? "0")
    - [...amounts.querySelectorAll("[data-amount]")].reduce((sum, input) => sum + figure(input.value), 0);
  const before = own ? Number(own.dataset.caseSum) : 0;
  amounts.addEventListener("input", (event) => {
    if (!event.target.matches("[data-amount]")) {
      return;
    }
    const sum = fixed + [...amounts.querySelectorAll("[data-amount]")].reduce((total, input) => total + figure(input.value), 0);
    amounts.querySelector("[data-amounts-sum]").textContent = grouped(sum);
    if (own) {
      own.textContent = grouped(sum);
    }
    if (left) {
      left.textContent = grouped(Number(left.dataset.frameLeft) + before - sum);
    }
  });
}

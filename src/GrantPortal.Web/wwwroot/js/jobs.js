// A job's page follows the job while it is open. Without this file it shows where the job stood when the page was asked for.
"use strict";

const everySecond = 1000;

const follow = async () => {
  const shown = document.getElementById("framdrift");
  if (shown?.dataset.going === undefined) {
    return;
  }
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("framdrift");
    if (fresh && fresh.dataset.going === undefined) {
      location.reload();
      return;
    }
    if (fresh) {
      // Word by word, so that the button keeps its focus and only what changed is read out.
      shown.querySelector("progress")?.setAttribute("value", fresh.querySelector("progress")?.getAttribute("value") ?? "0");
      for (const id of ["framdrift-tekst", "framdrift-status"]) {
        const [was, is] = [document.getElementById(id), fresh.querySelector(`#${id}`)];
        if (was && is && was.textContent !== is.textContent) {
          was.textContent = is.textContent;
        }
      }
      if (!shown.querySelector("progress") && fresh.querySelector("progress")) {
        location.reload();
        return;
      }
    }
  } catch {
    // The portal is away for a moment; the job is not.
  }
  setTimeout(follow, everySecond);
};

setTimeout(follow, everySecond);

// Everything works without this file; it makes it quicker.
"use strict";

// "/" leads to the search.
document.addEventListener("keydown", event => {
  const search = document.querySelector("[data-search]");
  const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && search && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
  }
});

// A form is sent once. Disabled only after the browser has read the button's own value.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method === "post" && !event.defaultPrevented) {
    setTimeout(() => form.querySelectorAll("button[type=submit]").forEach(button => (button.disabled = true)));
  }
});
window.addEventListener("pageshow", event => {
  if (event.persisted) {
    document.querySelectorAll("form[method=post] button[type=submit]").forEach(button => (button.disabled = false));
  }
});

// Menus made of <details> close on Escape, and when something else is clicked.
const menus = () => document.querySelectorAll("details.account[open], details.as-of[open], details.acts-menu[open]");
document.addEventListener("click", event => menus().forEach(menu => (menu.open = menu.contains(event.target))));
document.addEventListener("keydown", event => {
  if (event.key === "Escape") {
    menus().forEach(menu => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }
});

// Days: a calendar beside the field. The field keeps dd/mm/yyyy.
const calendarIcon =
  '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><rect x="3" y="5" width="18" height="16" rx="2"/><path d="M3 10h18M8 3v4M16 3v4"/></svg>';

function toIso(text) {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  return parts ? `${parts[3]}-${parts[2].padStart(2, "0")}-${parts[1].padStart(2, "0")}` : "";
}

function addPicker(field) {
  const picker = document.createElement("input");
  const button = document.createElement("button");
  const entry = document.createElement("div");
  Object.assign(picker, { type: "date", className: "picker", tabIndex: -1 });
  picker.setAttribute("aria-hidden", "true");
  Object.assign(button, { type: "button", innerHTML: calendarIcon });
  button.setAttribute("aria-label", document.body.dataset.pickDay);
  entry.className = "day-entry";
  // Whoever has begun to type before the page was wholly there goes on typing.
  const isTyping = document.activeElement === field;
  field.replaceWith(entry);
  entry.append(field, picker, button);
  if (isTyping) {
    field.focus();
  }
  button.addEventListener("click", () => {
    picker.value = toIso(field.value);
    picker.showPicker();
  });
  picker.addEventListener("change", () => {
    const [year, month, day] = picker.value.split("-");
    if (day) {
      field.value = `${day}/${month}/${year}`;
      field.dispatchEvent(new Event("change", { bubbles: true }));
      field.focus();
    }
  });
}

if ("showPicker" in HTMLInputElement.prototype) {
  document.querySelectorAll("input[data-day]").forEach(addPicker);
}

// How many rows are chosen.
document.addEventListener("change", event => {
  const form = event.target.form;
  const count = form?.querySelector("[data-selected-count]");
  if (count) {
    count.textContent = form.querySelectorAll("tbody input:checked").length;
  }
});

// All rows of a list at once.
document.querySelectorAll("input[data-choose-all]").forEach(all => {
  all.hidden = false;
  all.addEventListener("change", () =>
    all.form.querySelectorAll("tbody input[type=checkbox]").forEach(one => (one.checked = all.checked)));
});

// So does copying.
document.querySelectorAll("button[data-copy]").forEach(button => {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    button.nextElementSibling.textContent = button.dataset.copied;
  });
});

// How much is due stands beside the work list, once the page itself is there. As of the day the page looks at, as its link has it.
document.querySelectorAll("[data-count]").forEach(async place => {
  try {
    const response = await fetch(place.dataset.count + new URL(place.closest("a").href).search);
    if (response.ok && !response.redirected) {
      const answer = new DOMParser().parseFromString(await response.text(), "text/html");
      place.replaceWith(...answer.body.children);
    }
  } catch {
    // Offline for a moment, or gone to another page.
  }
});

// Printing needs a script: the button shows only where there is one.
document.querySelectorAll("button[data-print]").forEach(button => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

// What is being worked on shows how far it is; when it is over the page shows its result.
const refreshing = document.querySelector("[data-refresh]");
if (refreshing) {
  const selector = refreshing.dataset.refresh;
  const again = async () => {
    try {
      const response = await fetch(location.href);
      const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector(selector);
      if (!response.ok || !fresh) {
        location.reload();
        return;
      }
      document.querySelector(selector).replaceChildren(...fresh.childNodes);
    } catch {
      // Offline for a moment: asked again below.
    }
    setTimeout(again, 1500);
  };
  setTimeout(again, 1000);
}

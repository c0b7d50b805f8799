// Single keys for what stands on the page: an element names its own by data-key. The person can switch them off (WCAG 2.1.4),
// and then this is not on the page. Nothing happens while somebody types.
const TYPING = "input:not([type=checkbox]):not([type=radio]):not([type=submit]), textarea, select, [contenteditable]";

export default function shortcuts() {
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && event.target.matches?.(TYPING)) {
      event.target.blur();
      return;
    }
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.(TYPING)) {
      return;
    }
    const element = find(event.key.toLowerCase());
    if (element) {
      event.preventDefault();
      use(element);
    }
  });
}

function find(key) {
  return [...document.querySelectorAll("[data-key]")]
    .find(element => element.dataset.key.split(" ").includes(key) && !element.disabled && element.checkVisibility());
}

function use(element) {
  if (element.matches(TYPING)) {
    element.focus();
    element.select?.();
  } else {
    element.click();
  }
}

// Ctrl+K or Cmd+K puts the cursor into the search box, from wherever one is.
export default function searchKey(form) {
  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      form.querySelector("input[type=search]").focus();
    }
  });
}

// Asks before the page of an open call is left without its outcome. Only a courtesy: the portal asks again on every page.
export default function openCall(form) {
  let isSaving = false;
  let isTouched = false;
  form.addEventListener("input", () => { isTouched = true; });
  form.addEventListener("submit", () => { isSaving = true; });
  window.addEventListener("beforeunload", event => {
    if (isTouched && !isSaving) {
      event.preventDefault();
    }
  });
}

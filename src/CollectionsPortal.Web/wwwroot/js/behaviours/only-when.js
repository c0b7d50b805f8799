// Shows a part of a form only while a choice asks for it. Without script every part shows.
export default function onlyWhen(part) {
  const wanted = part.dataset.values.split(" ");
  const controls = [...part.closest("form").querySelectorAll(`[name="${CSS.escape(part.dataset.field)}"]`)];
  controls.forEach(control => control.addEventListener("change", show));
  show();

  function show() {
    const chosen = controls.filter(control => control.matches("select, :checked")).map(control => control.value);
    part.hidden = !chosen.some(value => wanted.includes(value));
  }
}

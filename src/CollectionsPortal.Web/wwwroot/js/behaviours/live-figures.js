// Sliders beside the number fields of a form, and figures that follow them. The portal computes; without script the form has its button.
export default function liveFigures(form) {
  const into = document.getElementById(form.dataset.into);
  const sliders = [...form.querySelectorAll("input[type=range][data-sets]")];
  let timer = 0;
  let asked = 0;
  for (const slider of sliders) {
    slider.hidden = false;
    slider.addEventListener("input", () => {
      fieldOf(slider).value = slider.value;
      sliders.filter(other => other !== slider).forEach(other => { fieldOf(other).value = ""; });
    });
  }
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 150);
  });

  function fieldOf(slider) {
    return form.elements[slider.dataset.sets];
  }

  async function show() {
    const mine = ++asked;
    const answer = await fetch(form.dataset.figures, { method: "POST", body: new FormData(form) });
    // Only the newest question is answered: an older one may arrive later.
    if (answer.ok && mine === asked) {
      into.innerHTML = await answer.text();
    }
  }
}

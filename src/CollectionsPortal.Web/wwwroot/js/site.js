// Starts what the page asks for: <form data-behaviour="search-key"> loads behaviours/search-key.js and hands it the element.
// Pages work without any of it.
async function start(root) {
  for (const element of root.querySelectorAll("[data-behaviour]:not([data-started])")) {
    element.dataset.started = "soon";
    for (const name of element.dataset.behaviour.split(" ")) {
      const module = await import(`./behaviours/${name}.js`);
      module.default(element);
    }
    element.dataset.started = "yes";
  }
}

start(document);
document.addEventListener("htmx:after:swap", () => start(document));

// Shows how far something is without loading the page anew; where that fails, the page has a link.
const place = document.querySelector('[data-progress]')
const bar = place?.querySelector('progress')
const step = place?.querySelector('[data-step]')

async function look() {
  const response = await fetch(place.dataset.progress)
  if (!response.ok) throw new Error(String(response.status))
  const { done, percent, text } = await response.json()
  if (done) return location.reload()
  bar.value = percent
  // What is read out changes with the step, not with every look.
  if (step.textContent !== text) step.textContent = text
  setTimeout(tick, 700)
}

function tick() {
  look().catch(() => setTimeout(tick, 5000))
}

if (bar && step) tick()

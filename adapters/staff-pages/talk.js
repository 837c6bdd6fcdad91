// Shows at once that something was said, and sends it no second time; the pages work without this.
const form = document.querySelector('form.say')
if (form !== null) {
  const line = form.querySelector('input[name="tekst"]')
  const told = form.querySelector('[data-told]')
  const turns = document.querySelector('ol.turns')
  let isSent = false
  form.addEventListener('submit', (event) => {
    if (isSent || line.value.trim() === '') {
      event.preventDefault()
      return
    }
    isSent = true
    told.textContent = form.dataset.busy
    const own = document.createElement('p')
    own.className = 'own'
    own.textContent = line.value
    const turn = document.createElement('li')
    turn.append(own)
    turns.append(turn)
  })
  // Who comes back with the arrow of the browser can say something again.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload()
  })
}

// Adds a button to text that is there to be copied; without this script it can be selected by hand.
for (const place of document.querySelectorAll('[data-copy]')) {
  const text = document.getElementById(place.dataset.copy)
  if (text === null || !navigator.clipboard) continue
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'utrecht-button utrecht-button--html-button utrecht-button--secondary-action'
  button.textContent = 'Kopieer'
  const told = document.createElement('span')
  told.setAttribute('role', 'status')
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.value)
      told.textContent = ' Gekopieerd.'
    } catch {
      text.focus()
      text.select()
      told.textContent = ' Kopiëren lukte niet. De tekst is geselecteerd.'
    }
  })
  place.append(button, told)
  place.hidden = false
}

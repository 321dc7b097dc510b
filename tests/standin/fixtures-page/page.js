// The smallest page that speaks to the shell: it keeps what it is told, saves drafts when told to lock, grants dropped files.
const state = { events: [], granted: [], savesDrafts: true }
Object.defineProperty(window, 'state', { value: state })

window.sandyq.on((event) => {
  state.events.push(event)
  if (event.event === 'locking' && state.savesDrafts) void window.sandyq.call('shell.drafts-saved', {})
})

async function grant(files) {
  state.granted.push(...(await window.sandyq.grantFiles([...files])))
}
document.querySelector('input').addEventListener('change', ({ target }) => void grant(target.files))
const drop = document.querySelector('#drop')
drop.addEventListener('dragover', (event) => event.preventDefault())
drop.addEventListener('drop', (event) => {
  event.preventDefault()
  void grant(event.dataTransfer.files)
})

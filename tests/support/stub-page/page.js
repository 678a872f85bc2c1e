const { carnet } = window;
window.events = [];
const notes = document.querySelector('textarea');

carnet.onChange(async (event) => {
  window.events.push(event);
  if (event.type !== 'lockRequested' || window.silent) return;
  await carnet.call('stub.save', notes.value);
  await carnet.call('shell.readyToLock', null);
});

if (location.hash.startsWith('#/impression/')) {
  const ok = !location.hash.includes('00000000-0000-4000-8000-0000000000ff');
  carnet.call('shell.printReady', { ok });
}

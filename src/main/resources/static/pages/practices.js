// Sends the forms of the page as JSON to the interface and shows what it refuses.
const message = document.getElementById('message');

async function send(form) {
  const answer = await fetch(form.dataset.post, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
  });
  if (answer.ok) {
    location.reload();
    return;
  }
  const said = await answer.json().catch(() => ({}));
  message.textContent = said.message || '未能办理，请稍后再试';
  message.hidden = false;
  message.scrollIntoView({ block: 'center' });
}

document.querySelectorAll('form[data-post]').forEach((form) =>
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form).catch(() => {
      message.textContent = '网络不通，未能办理';
      message.hidden = false;
    });
  }),
);

/* The login form of each app: the way by the provider of the authority beside the password, or instead of it. */

const FORM = 'form[name="signinForm"]';
const TARGETS = { tasklist: '/start', cockpit: '/camunda/app/cockpit/', admin: '/camunda/app/admin/' };

function target() {
  return TARGETS[/\/app\/([a-z]+)\//.exec(location.pathname)?.[1]] ?? '/start';
}

function offer(form, ways) {
  if (form.parentElement.querySelector('.spotcheck-oidc')) return;
  const link = document.createElement('a');
  link.className = `btn btn-lg btn-block ${ways.password ? 'btn-default' : 'btn-primary'} spotcheck-oidc`;
  link.href = `/login/oidc?to=${encodeURIComponent(target())}`;
  link.textContent = '统一身份认证登录';
  form.after(link);
  form.hidden = !ways.password;
}

fetch('/login/ways').then((answer) => answer.json()).then((ways) => {
  if (!ways.oidc) return;
  const look = () => document.querySelectorAll(FORM).forEach((form) => offer(form, ways));
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
  look();
});

export default [];

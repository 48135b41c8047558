/* The page that repeats a draw without network: a file is dropped, a sentence answers. */
import { difference } from './repeated.js';

const file = /** @type {HTMLInputElement} */ (document.getElementById('certificate'));
const answer = /** @type {HTMLElement} */ (document.getElementById('answer'));

file.addEventListener('change', async () => {
  const chosen = file.files?.[0];
  if (!chosen) return;
  answer.className = '';
  answer.textContent = '正在重新抽取……';
  try {
    const said = JSON.parse(await chosen.text());
    const first = difference(said);
    answer.className = first ? 'differs' : 'agrees';
    answer.textContent =
      first || `抽取结果与名单、种子一致：抽中${said.drawn.length}个，候补${said.reserves.length}个。`;
  } catch {
    answer.className = 'differs';
    answer.textContent = '文件不是抽取证书，或者内容不完整。';
  }
});

/* The page: a package is dropped or chosen, and what was found stands below. Nothing leaves the browser. */
import { check } from './bag.js';
import { el, fill } from '../shared/elements.js';

const drop = /** @type {HTMLElement} */ (document.querySelector('#drop'));
const chosen = /** @type {HTMLInputElement} */ (document.querySelector('#file'));
const found = /** @type {HTMLElement} */ (document.querySelector('#found'));

/** @param {File | undefined} file */
async function verify(file) {
  if (!file) return;
  fill(found, el('p', {}, `正在核验 ${file.name} …`));
  const report = await check(file, (done, total) => {
    fill(found, el('p', {}, `正在核验 ${file.name}：${done} / ${total} 个文件`));
  });
  show(file.name, report);
}

/**
 * @param {string} name
 * @param {import('./bag.js').Report} report
 */
function show(name, report) {
  const intact = report.problems.length === 0;
  fill(
    found,
    el('h2', { class: intact ? 'intact' : 'changed' }, intact ? '完好' : `已被改动：${report.problems.length} 处`),
    el('p', {}, `${name}　${report.what}`),
    intact
      ? [
          el('p', {}, `共 ${report.files} 个文件，与清单逐一相符；${report.entries} 条案卷记录，前后相扣。`),
          el('p', {}, '末条记录的指纹：', el('code', {}, report.head)),
          el('p', {}, '这一指纹与制发机关另行提供的一致的，可以确认整卷未被重新制作。'),
        ]
      : el('ol', {}, ...report.problems.map((problem) => el('li', {}, problem))),
  );
}

chosen.addEventListener('change', () => verify(chosen.files?.[0]));
for (const name of ['dragenter', 'dragover']) {
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
}
drop.addEventListener('dragleave', () => drop.classList.remove('over'));
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  verify(event.dataTransfer?.files[0]);
});

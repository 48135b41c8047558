import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../src/volume/bag.js';
import { PAPER, PHOTO, files, relist, rewrite, whole, zipped } from './zipped.js';

/** @param {Map<string, Uint8Array>} inside */
async function problems(inside) {
  return (await check(zipped(inside))).problems;
}

/**
 * @param {Map<string, Uint8Array>} inside
 * @param {string} path
 */
function flip(inside, path) {
  const bytes = new Uint8Array(inside.get(path) ?? []);
  bytes[bytes.length >> 1] ^= 1;
  inside.set(path, bytes);
}

test('a package that nobody touched is sound, packed or zipped anew', async () => {
  const report = await check(whole());
  assert.deepEqual(report.problems, []);
  assert.equal(report.entries, 4);
  assert.match(report.head, /^[0-9a-f]{64}$/);
  assert.deepEqual(await problems(await files()), []);
});

test('a flipped bit of any file is found', async () => {
  for (const path of (await files()).keys()) {
    const inside = await files();
    flip(inside, path);
    assert.notDeepEqual(await problems(inside), [], path);
  }
  const inside = await files();
  flip(inside, PAPER);
  assert.ok((await problems(inside)).includes(`内容已被改动：${PAPER}`));
});

test('a page taken out of the volume, a file taken out and one added are found', async () => {
  const page = await files();
  rewrite(page, 'data/案卷.pdf', (text) => text.replace('/Type /Page ', ''));
  assert.ok((await problems(page)).includes('内容已被改动：data/案卷.pdf（应有3页，现有2页）'));
  const without = await files();
  without.delete(PHOTO);
  assert.ok((await problems(without)).includes(`缺少文件：${PHOTO}（manifest-sha256.txt）`));
  const more = await files();
  more.set('data/证据/099-补.jpg', new Uint8Array(1));
  assert.ok((await problems(more)).includes('多出文件，清单中没有：data/证据/099-补.jpg'));
});

test('lists that were made anew hide nothing that entries name', async () => {
  const inside = await files();
  flip(inside, PAPER);
  relist(inside);
  assert.deepEqual(await problems(inside), ['第4条记录所载的文件不在包内，或者已被改动：结果通知书〔2026〕1号']);
});

test('an entry that is changed, gone or moved breaks the chain', async () => {
  const changed = await files();
  rewrite(changed, 'data/entries.json', (text) => text.replace('不合格', '合格'));
  relist(changed);
  assert.deepEqual(await problems(changed), ['记录链在第1条断开：“出具检验报告”的内容与写入时的指纹不符']);
  const gone = await files();
  rewrite(gone, 'data/entries.json', (text) => JSON.stringify(JSON.parse(text).toSpliced(1, 1)));
  relist(gone);
  assert.match((await problems(gone))[0], /^记录链在第2条断开/);
  const cut = await files();
  rewrite(cut, 'data/entries.json', (text) => JSON.stringify(JSON.parse(text).slice(0, 3)));
  assert.ok((await problems(cut)).some((problem) => problem.startsWith('记录应有4条，现有3条')));
});

test('what is withheld holds the chain', async () => {
  const inside = await files();
  rewrite(inside, 'data/entries.json', (text) => {
    const lines = JSON.parse(text);
    lines[1].hash = '0'.repeat(64);
    return JSON.stringify(lines);
  });
  relist(inside);
  assert.match((await problems(inside))[0], /^记录链在第3条断开/);
});

test('what is no package is told as that', async () => {
  assert.match((await check(new Blob(['kein zip']))).problems[0], /不是 zip 文件/);
  const inside = await files();
  inside.delete('bagit.txt');
  assert.match((await problems(inside))[0], /没有 bagit.txt/);
});

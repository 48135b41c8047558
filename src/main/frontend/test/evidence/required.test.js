import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requirements, summary } from '../../src/evidence/required.js';
import { evidence, required } from './given.js';

test('what is missing is named', () => {
  const lacking = evidence({ required: [required({ missing: true }), required({ label: '现场照片', missing: true })] });
  assert.equal(summary(lacking).textContent, '还缺少 2 项：封样过程；现场照片');
});

test('that nothing is missing is said where files are required', () => {
  const complete = evidence({ required: [required({ files: [1] })] });
  assert.equal(summary(complete).textContent, '需要上传的证据已经齐全');
  assert.match(String(summary({ ...complete, filesRequired: false }).textContent), /可以逐项上传/);
});

test('a step that must leave nothing behind takes files all the same', () => {
  assert.match(String(summary(evidence({})).textContent), /需要时可以上传/);
});

test('an officer who answers for a missing record is named', () => {
  const waiver = { reason: '相机损坏', by: '王组织', at: '2026-03-02T10:05:30+08:00' };
  const list = requirements(evidence({ required: [required({ waiver })] }), () => {});
  assert.match(String(list?.textContent), /缺少的原因：相机损坏（王组织 2026-03-02 10:05）/);
  assert.equal(list?.firstElementChild?.className, 'ev-waived');
});

test('a record can be brought by choice and by camera, by whoever does the task', () => {
  /** @param {boolean} mine */
  const ways = (mine) => {
    const list = requirements(evidence({ mine, required: [required({ form: 'video' })] }), () => {});
    return [...(list?.querySelectorAll('input') ?? [])].map((input) => `${input.accept} ${input.ariaLabel}`);
  };
  assert.deepEqual(
    ways(true).map((way) => way.split(' ')[0]),
    ['video/*', 'video/*'],
  );
  assert.deepEqual(ways(false), []);
});

test('a file dropped on a record is brought for it', () => {
  /** @type {[string, string[]][]} */
  const brought = [];
  const list = requirements(evidence({ mine: true, required: [required({})] }), (files, codes) =>
    brought.push([files[0].name, codes]),
  );
  const drop = Object.assign(new Event('drop'), { dataTransfer: { files: [new File(['x'], '封条.jpg')] } });
  list?.firstElementChild?.dispatchEvent(drop);
  assert.deepEqual(brought, [['封条.jpg', ['sealing-process']]]);
});

// Photographs the running demo (mvn spring-boot:run, fresh database) for the README: docs/images/screen-*.png.
// Another address than http://localhost:8080: node render-screens.mjs <address>
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './chromium.mjs';

const base = process.argv[2] ?? 'http://localhost:8080';
const images = join(resolve(dirname(fileURLToPath(import.meta.url)), '../../../..'), 'docs/images');
const DESK = { width: 1440, height: 1100 };

async function login(browser, user, viewport) {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport });
  const page = await context.newPage();
  await page.goto(`${base}/camunda/app/tasklist/default/`);
  await page.fill('input[ng-model=username]', user);
  await page.fill('input[type=password]', user);
  await page.press('input[type=password]', 'Enter');
  await page.waitForSelector('input[type=password]', { state: 'hidden' });
  return page;
}

/** The first task of this name that nobody has taken, with its file beside it. */
async function openFile(page, task) {
  await page.click('text=待领取');
  await page.locator('.tasks-list li').filter({ hasText: task }).first().click();
  await page
    .locator('a')
    .filter({ hasText: /^\s*案卷\s*$/ })
    .first()
    .click();
  await page.waitForSelector('text=本步骤');
}

async function photograph(page, name) {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement?.blur());
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(images, `screen-${name}.png`) });
}

async function caseworker(browser) {
  const page = await login(browser, 'cq-handler', DESK);
  await openFile(page, '登记送达情况');
  await photograph(page, 'task');
}

const browser = await launch();
try {
  await caseworker(browser);
} finally {
  await browser.close();
}

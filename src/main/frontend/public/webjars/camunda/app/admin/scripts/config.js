export default {
  app: { name: '系统管理', vendor: '监督抽查' },
  dateFormat: { normal: 'LLL', long: 'LLLL' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  customScripts: ['../spotcheck/login.js', '../spotcheck/webapps-in-chinese.js'],
  disableWelcomeMessage: true,
};

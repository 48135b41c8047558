export default {
  app: { name: '欢迎', vendor: '监督抽查' },
  dateFormat: { normal: 'LLL', long: 'LLLL' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  customScripts: ['../spotcheck/login.js'],
  disableWelcomeMessage: true,
};

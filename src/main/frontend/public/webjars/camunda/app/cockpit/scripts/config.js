export default {
  app: { name: '流程监控', vendor: '监督抽查' },
  dateFormat: { normal: 'LLL', long: 'LLLL' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  customScripts: ['../spotcheck/login.js', '../spotcheck/webapps-in-chinese.js', '../spotcheck/audit/audit.js'],
  disableWelcomeMessage: true,
};

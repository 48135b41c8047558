export default {
  app: { name: '任务列表', vendor: '监督抽查' },
  dateFormat: { normal: 'LLL', long: 'LLLL' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  customScripts: ['../spotcheck/login.js', '../spotcheck/forms-in-chinese.js', '../spotcheck/webapps-in-chinese.js', '../spotcheck/refusals.js', '../spotcheck/repeating-rows.js', '../spotcheck/typed-answers.js', '../spotcheck/answers-kept.js', '../spotcheck/days.js', '../../../casefile/panel.js', '../../../casefile/card.js', '../../../casefile/navigation.js'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '领取所选任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个任务视图' },
    focusList: { key: 'ctrl+alt+l', description: '转到第一个任务' },
    focusForm: { key: 'ctrl+alt+f', description: '转到表单第一项' },
    startProcess: { key: 'ctrl+alt+p', description: '立案' }
  }
};

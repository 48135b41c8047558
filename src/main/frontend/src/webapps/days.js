/* Cards and forms name the day itself. How long it is until then depends on the server's clock, which the browser does not know. */

window.angular.module('angularMoment').config([
  'amTimeAgoConfig',
  (config) => {
    config.fullDateThreshold = -1e9;
    config.fullDateFormat = 'YYYY-MM-DD';
  },
]);

export default [];

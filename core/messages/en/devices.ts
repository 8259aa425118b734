import type { DeviceMessages } from '../vi/devices.ts';

export const devices: DeviceMessages = {
  well: 'Works as it should.',
  neverReported: 'Has never reported.',
  silent: 'Silent for {duration}.',
  silentWaiting: 'Silent for {duration}, {waiting} ratings waiting.',
  storageLost: "The device's memory was cleared; {missing} unsent ratings are lost.",
  numbersMissing: "{missing} ratings are missing by the device's own numbers.",
  refused: '{refused} ratings were refused by the server and stay on the device.',
  waiting: '{waiting} ratings are waiting to be sent.',
  storageFull: 'Storage is {share} full.',
  storageNotKept: 'The browser has not promised to keep data: install the page as an app.',
  batteryLow: 'The battery is at {share} and not charging.',
  trial: 'In training mode: nothing is counted.',
  beginTraining: 'Begin training',
  endTraining: 'End training',
};

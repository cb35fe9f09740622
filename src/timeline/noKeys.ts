/**
 * In the place of `keycharm` (Vite resolves it to this file), which vis-timeline needs only where a click is to bring it to life
 * (`clickToUse`): the chart has keys of its own.
 */
export default function noKeys(): never {
  throw new Error('vis-timeline was asked to listen to keys.');
}

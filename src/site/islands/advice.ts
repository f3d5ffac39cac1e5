/** What looks for rewrites and routes as its own file, since no first report waits for it. */
export { advise } from '../../scorer/advice.ts';

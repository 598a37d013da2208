/** References of the studies, apart from the rows: cards and table only (vite.config.ts, COMPUTED). */
export { studies } from './rows.ts';

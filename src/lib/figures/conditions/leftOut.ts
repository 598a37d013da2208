/** The rows that are not drawn, apart from those that are: only the table needs them (vite.config.ts, COMPUTED). */
export { leftOut } from './rows.ts';

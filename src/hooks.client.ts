import type { HandleClientError } from '@sveltejs/kit';

/** An unknown address is answered by its page; only what went wrong on our side is written to the console. */
export const handleError: HandleClientError = ({ error, status }) => {
  if (status !== 404) console.error(error);
};

/** The site at the root of a host, and below a folder of one; ports that `npm start` leaves free. */
export const ROOT_PORT = 4183;
export const SUB_PATH_PORT = 4184;
export const SUB_PATH = '/teaching/ketamine/';

/** The first line of every use of a standing approval, as GitHub writes it from the form: the workflows look for it, and so does the reader. */
export const USE_HEADING = '### Standing approval of AWS access';

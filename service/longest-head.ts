/**
 * Bytes of a request's address and headers. Node's own 16 KB would refuse a search of ten thousand characters before
 * the product can say what is wrong with it.
 */
export const LONGEST_HEAD = 128 * 1024

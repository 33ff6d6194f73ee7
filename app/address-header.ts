/** The header in which the proxy tells a page its own address, path and query; one that a client sends is overwritten. */
export const ADDRESS_HEADER = 'x-gongji-address'

/** The Chinese characters that nearly all texts are written in: the first block of Unicode that has them. */

export const FIRST_HAN = 0x4e00;
export const LAST_HAN = 0x9fff;

/** Sizes of a drawn timeline, in CSS pixels. */
export const laneWidth = 148
export const axisHeight = 30
export const rowHeight = 22
export const laneGap = 8
export const textSize = 12
export const right = 12
/** Room beside the middle of a mark. */
export const mark = 9

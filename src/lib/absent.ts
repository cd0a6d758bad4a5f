/** Stands in for optional peers of a library that are never used, so that they are not shipped. */
export default undefined;

/** What the editor says, in Indonesian. */
export default {};

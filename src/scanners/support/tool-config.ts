/** Why a file was not looked at where the tree's own configuration of a tool is obeyed. */
export const LEFT_OUT_BY_CONFIG = "left out by the tool's own configuration in the tree";

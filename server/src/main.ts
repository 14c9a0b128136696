/** The language server's entry: over IPC from VS Code, over standard streams with `--stdio`. */
export {};

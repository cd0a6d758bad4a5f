/** The parts of the File System Access API that TypeScript does not know; only Chromium has them. */
interface FileSystemHandle {
  queryPermission(request: { readonly mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(request: { readonly mode: "readwrite" }): Promise<PermissionState>;
}
interface Window {
  showDirectoryPicker(options: { readonly id: string; readonly mode: "readwrite" }): Promise<FileSystemDirectoryHandle>;
}

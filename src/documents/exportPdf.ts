export async function exportPdf(..._: any[]): Promise<any> { return { ok: false }; }

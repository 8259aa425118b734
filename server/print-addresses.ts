import type { RunningServer } from './start-server.ts';

/** Tells a newcomer where everything is; the one-time links are shown here and nowhere else. */
export function printAddresses(server: RunningServer, print: (line: string) => void): void {
  const base = server.config.publicUrl ?? `http://localhost:${server.port}`;
  const { firstAccountToken, phoneCounter } = server;
  print('Một Chạm đang chạy / is running');
  print(`  Ki-ốt / kiosk               ${base}/kiosk`);
  print(`  Phiếu trên điện thoại / form ${base}/c/${phoneCounter}`);
  print(`  Trang cán bộ / dashboard    ${base}/dashboard`);
  print(`  API                         ${base}/api`);
  if (firstAccountToken !== null) {
    print('Tạo tài khoản đầu tiên (một lần) / create the first account (once):');
    print(`  ${base}/dashboard/first-account#${firstAccountToken}`);
    print('Sau đó nhập mã hiện trên ki-ốt ở / then type the code that the kiosk shows at:');
    print(`  ${base}/dashboard/access`);
  }
}

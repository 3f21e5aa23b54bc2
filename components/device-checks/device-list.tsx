import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import type { OrderChecks } from "@/lib/device-checks/queries/order-checks";
import { codeText, type Translate } from "@/lib/i18n/translator";

type Device = OrderChecks["devices"][number];

/** The inventory: what there is, whose it is, and what is left out of checks. */
export function DeviceList({
  devices,
  t,
  addForm,
  excludeForm,
}: {
  readonly devices: readonly Device[];
  readonly t: Translate;
  readonly addForm: ReactNode;
  readonly excludeForm: (deviceId: string) => ReactNode;
}) {
  return (
    <Panel title={t("deviceChecks.devices.title")} intro={t("deviceChecks.devices.intro")}>
      <div className="grid gap-4">
        {devices.length === 0 ? <EmptyState title={t("deviceChecks.devices.none")} /> : null}
        <ul className="grid divide-y divide-line">
          {devices.map((device) => (
            <li key={device.id} className="grid gap-1 py-3 first:pt-0">
              <DeviceLine device={device} t={t} />
              {device.excludedReason ? null : (
                <Disclosure summary={t("deviceChecks.devices.exclude")}>{excludeForm(device.id)}</Disclosure>
              )}
            </li>
          ))}
        </ul>
        <Disclosure summary={t("deviceChecks.devices.add")}>{addForm}</Disclosure>
      </div>
    </Panel>
  );
}

function DeviceLine({ device, t }: { readonly device: Device; readonly t: Translate }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <p>
        <span className="font-semibold">{device.label}</span>
        <span className="block text-sm text-ink-subtle">
          {codeText(t, "deviceChecks.kinds", device.kind)} ·{" "}
          {codeText(t, "deviceChecks.owners", device.owner)} ·{" "}
          {codeText(t, "deviceChecks.statements", device.stated)}
        </span>
      </p>
      {device.excludedReason ? (
        <StatusBadge tone="neutral">
          {t("deviceChecks.devices.excludedText", {
            reason: codeText(t, "deviceChecks.exclusions", device.excludedReason),
          })}
        </StatusBadge>
      ) : null}
    </div>
  );
}

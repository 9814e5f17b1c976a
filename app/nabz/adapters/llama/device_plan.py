"""Where a model runs: how many layers a graphics card takes, decided from what was found. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

COMPUTE_RESERVE = 400 * 1024 * 1024
"""Bytes kept free on a graphics card for the compute buffers and for the screen."""

FEWEST_LAYERS = 4
"""With fewer layers than this the copying costs more than the card saves."""


@dataclass(frozen=True, slots=True)
class GpuDevice:
    """A device that llama.cpp offers, memory in bytes."""

    name: str
    backend: str
    free_bytes: int
    total_bytes: int
    integrated: bool = False


@dataclass(frozen=True, slots=True)
class DeviceProbe:
    """What was found. `note` is what the NVIDIA driver says, empty when there is nothing to say."""

    supports_offload: bool
    devices: tuple[GpuDevice, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class ModelShape:
    """What has to fit: bytes of the file, of the KV cache for the whole context, and the number of layers."""

    file_bytes: int
    kv_bytes: int
    layers: int


@dataclass(frozen=True, slots=True)
class DevicePlan:
    """`gpu_layers` of `layers` go to `backend`; `reason` says why, in plain English."""

    backend: str
    gpu_layers: int
    layers: int
    reason: str


def plan_device(probe: DeviceProbe, shape: ModelShape) -> DevicePlan:
    """As many layers as fit into the cards' free memory; all on the processor when hardly any do."""
    note = f" ({probe.note})" if probe.note else ""
    if not probe.supports_offload:
        return _on_processor(shape, f"this build of llama.cpp has no graphics support{note}")
    devices = _preferred(probe.devices)
    if not devices:
        return _on_processor(shape, f"no graphics device was found{note}")
    backend = devices[0].backend
    names = ", ".join(device.name for device in devices)
    room = sum(max(0, device.free_bytes - COMPUTE_RESERVE) for device in devices)
    steps = shape.layers + 1  # the output layer counts as one
    each = max(1, (shape.file_bytes + shape.kv_bytes) // steps)
    fitting = min(steps, room // each)
    if fitting < FEWEST_LAYERS:
        return _on_processor(shape, f"{names} has too little free memory ({_mb(room + COMPUTE_RESERVE)} MB)")
    if fitting >= steps:
        return DevicePlan(backend, steps, shape.layers, f"all layers fit on {names}")
    return DevicePlan(
        backend,
        fitting,
        shape.layers,
        f"{fitting} of {steps} layers fit on {names} ({_mb(room)} MB to spare)",
    )


def fewer_layers(plan: DevicePlan, failure: str) -> DevicePlan | None:
    """The next plan after one that failed to load: half the layers, then the processor, then None."""
    if plan.gpu_layers == 0:
        return None
    half = plan.gpu_layers // 2
    reason = f"{plan.gpu_layers} layers on {plan.backend} failed: {failure}"
    if half < FEWEST_LAYERS:
        return DevicePlan("CPU", 0, plan.layers, reason)
    return replace(plan, gpu_layers=half, reason=reason)


def _preferred(devices: tuple[GpuDevice, ...]) -> tuple[GpuDevice, ...]:
    """Cards with memory of their own before one that shares the processor's; one backend only."""
    ranked = sorted(devices, key=lambda device: (device.integrated, -device.free_bytes))
    if not ranked:
        return ()
    best = ranked[0]
    if best.integrated:
        return (best,)
    return tuple(d for d in ranked if d.backend == best.backend and not d.integrated)


def _on_processor(shape: ModelShape, reason: str) -> DevicePlan:
    return DevicePlan("CPU", 0, shape.layers, reason)


def _mb(count: int) -> int:
    return count // (1024 * 1024)

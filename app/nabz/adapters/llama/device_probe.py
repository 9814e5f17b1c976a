"""Look for graphics devices through llama.cpp itself. In the child: a driver may crash while it is asked."""

from __future__ import annotations

import ctypes
from typing import Any

from nabz.adapters.llama.device_plan import DeviceProbe, GpuDevice

_GPU, _IGPU = 1, 2  # enum ggml_backend_dev_type


def probe_devices(llama_cpp: Any) -> DeviceProbe:
    """What llama.cpp can offload to, and what the NVIDIA driver says. Never raises."""
    supports = bool(llama_cpp.llama_supports_gpu_offload())
    devices = _backend_devices() if supports else ()
    note = "" if any(device.backend == "CUDA" for device in devices) else _nvidia_note()
    return DeviceProbe(supports, devices, note)


def _backend_devices() -> tuple[GpuDevice, ...]:
    try:
        registry, base = _libraries()
        registry.ggml_backend_dev_count.restype = ctypes.c_size_t
        registry.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
        registry.ggml_backend_dev_get.restype = ctypes.c_void_p
        for name in ("ggml_backend_dev_name", "ggml_backend_dev_description"):
            function = getattr(base, name)
            function.argtypes, function.restype = [ctypes.c_void_p], ctypes.c_char_p
        base.ggml_backend_dev_type.argtypes = [ctypes.c_void_p]
        base.ggml_backend_dev_type.restype = ctypes.c_int
        size = ctypes.POINTER(ctypes.c_size_t)
        base.ggml_backend_dev_memory.argtypes = [ctypes.c_void_p, size, size]
        base.ggml_backend_dev_memory.restype = None
        found = []
        for index in range(registry.ggml_backend_dev_count()):
            handle = registry.ggml_backend_dev_get(index)
            kind = base.ggml_backend_dev_type(handle)
            if kind not in (_GPU, _IGPU):
                continue
            free, total = ctypes.c_size_t(), ctypes.c_size_t()
            base.ggml_backend_dev_memory(handle, ctypes.byref(free), ctypes.byref(total))
            label = (base.ggml_backend_dev_name(handle) or b"").decode("utf-8", "replace")
            described = (base.ggml_backend_dev_description(handle) or b"").decode("utf-8", "replace")
            # "CUDA0", "Vulkan1", "MTL0": the backend is the name without its number
            backend = {"MTL": "Metal"}.get(label.rstrip("0123456789"), label.rstrip("0123456789")) or "GPU"
            # On Apple silicon memory is shared by design and fast: it counts as a card of its own.
            shared = kind == _IGPU and backend != "Metal"
            found.append(GpuDevice(described or label, backend, free.value, total.value, shared))
        return tuple(found)
    except (AttributeError, OSError, FileNotFoundError):
        return ()


def _libraries() -> tuple[Any, Any]:
    """The libraries that hold the device registry and the device functions."""
    from llama_cpp import _ctypes_extensions, _ggml

    registry = _ggml.libggml
    if hasattr(registry, "ggml_backend_dev_memory"):
        return registry, registry
    return registry, _ctypes_extensions.load_shared_library("ggml-base", _ggml.libggml_base_path)


def _nvidia_note() -> str:
    """A line about an NVIDIA card that llama.cpp does not use; empty when there is none."""
    try:
        import pynvml
    except ImportError:
        return ""
    try:
        pynvml.nvmlInit()
    except Exception:
        # NVMLError_LibraryNotFound and its kin: no NVIDIA driver, so most likely no card.
        return ""
    try:
        if pynvml.nvmlDeviceGetCount() == 0:
            return ""
        name = pynvml.nvmlDeviceGetName(pynvml.nvmlDeviceGetHandleByIndex(0))
        return f"there is an {name} that it does not use"
    except Exception:
        return "the NVIDIA driver does not answer"
    finally:
        pynvml.nvmlShutdown()

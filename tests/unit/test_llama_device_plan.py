"""Layers go where they fit, and the reason is kept."""

from __future__ import annotations

from nabz.adapters.llama.conversation import memory_shortfall
from nabz.adapters.llama.device_plan import (
    DeviceProbe,
    GpuDevice,
    ModelShape,
    fewer_layers,
    plan_device,
)

GB = 1024**3
STARTER = ModelShape(file_bytes=int(1.1 * GB), kv_bytes=int(0.11 * GB), layers=28)
MEDICAL = ModelShape(file_bytes=int(2.5 * GB), kv_bytes=int(0.6 * GB), layers=34)


def card(free: float, backend: str = "CUDA", integrated: bool = False) -> GpuDevice:
    return GpuDevice(f"{backend} card", backend, int(free * GB), int(free * GB), integrated)


def test_a_small_model_fits_a_four_gigabyte_cuda_card() -> None:
    plan = plan_device(DeviceProbe(True, (card(3.6),)), STARTER)
    assert (plan.backend, plan.gpu_layers, plan.layers) == ("CUDA", 29, 28)
    assert "all layers fit" in plan.reason


def test_a_large_model_is_split_over_a_small_card_and_the_processor() -> None:
    plan = plan_device(DeviceProbe(True, (card(2.0),)), MEDICAL)
    assert plan.backend == "CUDA"
    assert 4 <= plan.gpu_layers < 35
    assert "of 35 layers" in plan.reason


def test_metal_takes_everything() -> None:
    plan = plan_device(DeviceProbe(True, (card(5.3, "Metal"),)), MEDICAL)
    assert (plan.backend, plan.gpu_layers) == ("Metal", 35)


def test_a_card_of_its_own_is_preferred_to_one_that_shares_memory() -> None:
    probe = DeviceProbe(True, (card(7, "Vulkan", integrated=True), card(3, "Vulkan")))
    assert plan_device(probe, STARTER).gpu_layers == 29
    assert "Vulkan card" in plan_device(probe, STARTER).reason


def test_two_cards_share_a_model() -> None:
    assert plan_device(DeviceProbe(True, (card(2.2), card(2.2))), MEDICAL).gpu_layers == 35


def test_a_full_card_leaves_all_to_the_processor() -> None:
    plan = plan_device(DeviceProbe(True, (card(0.5),)), STARTER)
    assert (plan.backend, plan.gpu_layers) == ("CPU", 0)
    assert "too little free memory" in plan.reason


def test_no_card_and_no_support_are_told_apart() -> None:
    assert "no graphics device" in plan_device(DeviceProbe(True), STARTER).reason
    assert "no graphics support" in plan_device(DeviceProbe(False), STARTER).reason


def test_what_the_driver_says_is_kept() -> None:
    plan = plan_device(DeviceProbe(True, (), "the NVIDIA driver does not answer"), STARTER)
    assert plan.backend == "CPU"
    assert "the NVIDIA driver does not answer" in plan.reason


def test_a_plan_that_failed_is_halved_down_to_the_processor() -> None:
    plan = plan_device(DeviceProbe(True, (card(3.6),)), STARTER)
    seen = []
    following = fewer_layers(plan, "out of memory")
    while following is not None:
        seen.append(following.gpu_layers)
        assert "out of memory" in following.reason
        following = fewer_layers(following, "out of memory")
    assert seen == [14, 7, 0]


def test_memory_is_counted_without_what_the_card_holds() -> None:
    assert memory_shortfall(STARTER, 0, GB, available=4 * GB) is None
    assert memory_shortfall(STARTER, 0, GB, available=2 * GB) == STARTER.file_bytes + STARTER.kv_bytes + GB
    assert memory_shortfall(STARTER, 29, GB, available=2 * GB) is None

import pytest

from convlab.backend import keras
from convlab.segmentation.models import get_unet
from convlab.segmentation.models.inspect.anatomy import anatomy, blocks

layers = keras.layers


def two_branches(rows=None, columns=None):
    x = keras.Input((rows, columns, 3), name="image")
    near = layers.Conv2D(4, 3, padding="same", name="near")(x)
    far = layers.Conv2D(5, 3, padding="same", dilation_rate=4, name="far")(x)
    both = layers.Concatenate(name="both")([near, far])
    return keras.Model(x, layers.MaxPooling2D((2, 3), name="pool")(both))


def test_layers_come_in_order_with_shapes_parameters_and_inputs():
    found = [tuple(layer) for layer in anatomy(two_branches(), size=(20, 33))]
    assert found == [
        ("image", "InputLayer", (20, 33, 3), 0, ()),
        ("near", "Conv2D", (20, 33, 4), 3 * 3 * 3 * 4 + 4, ("image",)),
        ("far", "Conv2D", (20, 33, 5), 3 * 3 * 3 * 5 + 5, ("image",)),
        ("both", "Concatenate", (20, 33, 9), 0, ("near", "far")),
        ("pool", "MaxPooling2D", (10, 11, 9), 0, ("both",)),
    ]


def test_open_sides_stay_open_without_a_size():
    assert anatomy(two_branches(None, 33))[-1].shape == (None, 11, 9)
    assert anatomy(two_branches(None, 33), size=(20, 33))[-1].shape == (10, 11, 9)


def test_a_list_reads_only_what_came_before_it_and_adds_up_to_the_model():
    for model in (get_unet(keras.Input((32, 48, 3)), 2), volume()):
        seen, listed = set(), anatomy(model)
        for layer in listed:
            assert set(layer.inputs) <= seen
            seen.add(layer.name)
        assert len(seen) == len(listed)
        assert sum(layer.parameters for layer in listed) == model.count_params()


def volume():
    x = keras.Input((8, 12, 20, 1))
    y = layers.Conv3D(2, 3, strides=(1, 2, 2), padding="same", name="down")(x)
    y = layers.Conv3DTranspose(1, (1, 2, 2), strides=(1, 2, 2), name="up")(y)
    return keras.Model(x, layers.Add(name="sum")([x, y]))


def test_volumes_have_three_sides():
    assert [layer.shape for layer in anatomy(volume())] == [
        (8, 12, 20, 1), (8, 6, 10, 2), (8, 12, 20, 1), (8, 12, 20, 1),
    ]  # fmt: skip


def test_models_inside_are_taken_apart_and_a_second_call_has_a_number_and_no_parameters():
    part = layers.Conv2D(3, 3, padding="same", name="c")
    inner = keras.Sequential([keras.Input((None, None, 3)), part], name="inner")
    x = keras.Input((16, 24, 3), name="x")
    y = inner(inner(x)) + x
    found = [(layer.name, layer.parameters, layer.inputs) for layer in anatomy(keras.Model(x, y))]
    assert found[1:3] == [("inner/c", 84, ("x",)), ("inner/c#2", 0, ("inner/c",))]
    assert found[3][2] == ("inner/c#2", "x")


def test_the_model_is_left_as_it_was():
    model = two_branches()
    before = [len(layer._inbound_nodes) for layer in model.layers]
    anatomy(model, size=(20, 33))
    assert [len(layer._inbound_nodes) for layer in model.layers] == before


def test_what_cannot_be_listed_is_refused():
    class Subclassed(keras.Model):
        pass

    with pytest.raises(TypeError, match=r"must be a functional keras.Model.*got Subclassed"):
        anatomy(Subclassed())
    with pytest.raises(TypeError, match="got list"):
        anatomy([])
    with pytest.raises(ValueError, match=r"size must have 2 numbers.*got \(8, 8, 8\)"):
        anatomy(two_branches(), size=(8, 8, 8))
    with pytest.raises(ValueError, match=r"got size 20 for a model of \(None, 33\).*\(20, 33\)"):
        anatomy(two_branches(None, 33), size=20)


# ---- boxes -------------------------------------------------------------------------------------


def test_a_unet_has_a_box_for_each_map_of_the_papers_figure():
    net = blocks(get_unet(keras.Input((64, 96, 3)), 2))
    assert [box.level for box in net.boxes] == [
        0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1, 1, 0, 0, 0, 0,
    ]  # fmt: skip
    for box in net.boxes:
        assert box.shape[:-1] == (64 / 2**box.level, 96 / 2**box.level)
    kinds = [box.kind for box in net.boxes]
    assert (kinds[0], kinds[-1]) == ("input", "answer")
    assert kinds.count("join") == 4


def test_the_skips_of_a_unet_lead_across_the_same_level():
    net = blocks(get_unet(keras.Input((64, 96, 3)), 2))
    level = {box.name: box.level for box in net.boxes}
    skips = [edge for edge in net.edges if edge.skip]
    assert [level[edge.start] for edge in skips] == [3, 2, 1, 0]
    for edge in skips:
        assert (edge.operation, level[edge.start]) == ("copy", level[edge.end])
    ups = [edge for edge in net.edges if edge.operation == "up"]
    assert [edge.end for edge in ups] == [edge.end for edge in skips]
    assert not any(edge.skip for edge in ups)


def test_normalisation_belongs_to_the_box_before_it():
    model = get_unet(keras.Input((32, 32, 3)), 2)
    plain = get_unet(keras.Input((32, 32, 3)), 2, batchnorm=False)
    first, bare = blocks(model).boxes[1], blocks(plain).boxes[1]
    assert (first.parameters, bare.parameters) == (3 * 3 * 3 * 2 + 2 + 4 * 2, 3 * 3 * 3 * 2 + 2)


def test_the_boxes_hold_all_parameters():
    for model in (get_unet(keras.Input((32, 48, 3)), 2), volume(), two_branches(20, 33)):
        assert sum(box.parameters for box in blocks(model).boxes) == model.count_params()


def operations(model):
    return [(edge.operation, edge.detail, edge.skip) for edge in blocks(model).edges]


def test_every_operation_is_told_apart():
    x = y = keras.Input((48, 96, 4))
    y = layers.Conv2D(4, (3, 5), padding="same")(y)
    y = layers.Conv2D(4, 1)(y)
    y = layers.Conv2D(4, 3, dilation_rate=6, padding="same")(y)
    y = layers.Conv2D(4, 3, strides=2, padding="same")(y)
    y = layers.AveragePooling2D((2, 4))(y)
    y = layers.Conv2DTranspose(4, 2, strides=2)(y)
    y = layers.UpSampling2D(2)(y)
    y = layers.Dense(3)(y)
    y = layers.GlobalMaxPooling2D(keepdims=True)(y)
    levels = [box.level for box in blocks(keras.Model(x, y)).boxes]
    assert levels[:9] == [0, 0, 0, 0, 1, 2.5, 1.5, 0.5, 0.5]
    assert operations(keras.Model(x, y)) == [
        ("convolution", "3 x 5", False),
        ("pointwise", "", False),
        ("atrous", "rate 6", False),
        ("strided", "3 x 3", False),
        ("pool", "2 x 4", False),
        ("up", "2 x 2", False),
        ("up", "", False),
        ("dense", "", False),
        ("context", "", False),
    ]


def test_a_residual_unit_has_one_arrow_past_its_convolutions():
    x = keras.Input((16, 16, 2))
    y = layers.Conv2D(4, 3, padding="same")(layers.Conv2D(4, 3, padding="same")(x))
    joined = layers.Add()([y, layers.Conv2D(4, 1)(x)])
    assert operations(keras.Model(x, joined)) == [
        ("convolution", "3 x 3", False),
        ("convolution", "3 x 3", False),
        ("add", "", False),
        ("pointwise", "", True),
    ]


def test_a_score_on_the_way_to_a_coarser_sum_keeps_its_box():
    x = keras.Input((16, 16, 2))
    coarse = layers.Conv2D(3, 1, name="coarse")(layers.MaxPooling2D(2)(x))
    fine = layers.Conv2D(3, 1, name="fine")(x)
    up = layers.Conv2DTranspose(3, 2, strides=2)(coarse)
    net = blocks(keras.Model(x, layers.Add(name="sum")([up, fine])))
    assert [box.name for box in net.boxes][2:] == ["coarse", "fine", "sum"]
    assert {(edge.start, edge.end) for edge in net.edges if edge.skip} == {
        (net.boxes[0].name, "fine"),
        ("fine", "sum"),
    }


def test_branches_side_by_side_are_no_skips():
    x = keras.Input((16, 16, 2))
    branches = [layers.Conv2D(3, 3, dilation_rate=rate, padding="same")(x) for rate in (2, 4)]
    whole = layers.Conv2D(3, 1)(layers.GlobalAveragePooling2D(keepdims=True)(x))
    whole = layers.UpSampling2D(16)(whole)
    net = blocks(keras.Model(x, layers.Concatenate()([*branches, whole])))
    assert not any(edge.skip for edge in net.edges)
    assert [edge.operation for edge in net.edges if edge.end == net.boxes[-1].name] == [
        "copy", "copy", "up",
    ]  # fmt: skip


def test_a_cropped_skip_says_so():
    x = keras.Input((20, 20, 2))
    down = layers.Conv2D(3, 3)(layers.MaxPooling2D(2)(x))
    up = layers.Conv2DTranspose(2, 2, strides=2)(down)
    joined = layers.Concatenate()([up, layers.Cropping2D(2)(x)])
    skips = [edge.detail for edge in blocks(keras.Model(x, joined)).edges if edge.skip]
    assert skips == ["cropped"]
